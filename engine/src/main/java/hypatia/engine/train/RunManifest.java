package hypatia.engine.train;

/**
 * What a training was made of: run it again with the same, and the same bits come out.
 *
 * @param version of this program
 * @param graphHash of the graph that was trained, SHA-256
 * @param dataHash of the data's content, SHA-256
 * @param seed of parameters and orders
 * @param device its id
 * @param threads on the processor; 0 where the device chose
 * @param blas the matrix library and its core; bits differ between processors
 * @param java version and vendor
 * @param system operating system and architecture
 */
public record RunManifest(
    String version,
    String graphHash,
    String dataHash,
    long seed,
    String device,
    int threads,
    String blas,
    String java,
    String system) {}
