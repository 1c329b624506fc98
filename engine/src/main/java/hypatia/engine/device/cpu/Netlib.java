package hypatia.engine.device.cpu;

import com.sun.jna.NativeLibrary;
import dev.ludovic.netlib.blas.BLAS;
import dev.ludovic.netlib.blas.JavaBLAS;
import dev.ludovic.netlib.blas.NativeBLAS;
import java.io.File;
import java.lang.ref.Reference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.openblas.global.openblas;
import org.bytedeco.openblas.presets.openblas_nolapack;

/**
 * The matrix library: netlib's BLAS on heap arrays, pointed at the OpenBLAS that JavaCPP brings, or
 * netlib's own in Java where no native one loads.
 */
final class Netlib {
  private static final BLAS BLAS_LIBRARY;
  private static final SetThreads SET_THREADS;
  private static final String NAME;

  static {
    // Netlib says on standard error which implementation it chose. Held, or the level is forgotten.
    Logger netlib = Logger.getLogger("dev.ludovic.netlib.blas.InstanceBuilder");
    netlib.setLevel(Level.OFF);
    BLAS library = null;
    SetThreads setThreads = null;
    String name = null;
    try {
      File file = openBlasFile();
      System.setProperty("dev.ludovic.netlib.blas.nativeLibPath", file.getPath());
      Loader.loadGlobal(file.getPath());
      library = NativeBLAS.getInstance();
      setThreads = new SetThreads(Loader.addressof("openblas_set_num_threads"));
      name = nameOf(file);
    } catch (RuntimeException | LinkageError e) {
      name = "Java, since no native BLAS loads: " + e.getMessage();
    }
    Reference.reachabilityFence(netlib);
    BLAS_LIBRARY = library != null ? library : JavaBLAS.getInstance();
    SET_THREADS = setThreads;
    NAME = name;
  }

  private Netlib() {}

  static BLAS blas() {
    return BLAS_LIBRARY;
  }

  static String name() {
    return NAME;
  }

  /** Keeps the library to the calling thread; ND4J, which shares it, may have said otherwise. */
  static void useOneThread() {
    if (SET_THREADS != null) SET_THREADS.call(1);
  }

  /** Version, and the kernels that OpenBLAS chose for this processor; bits differ between them. */
  private static String nameOf(File library) {
    try {
      NativeLibrary openBlas = NativeLibrary.getInstance(library.getPath());
      String config = ask(openBlas, "openblas_get_config"); // OpenBLAS 0.3.31 DYNAMIC_ARCH …
      String version = config.replaceFirst("^(\\S+ \\S+).*", "$1");
      return version + ", " + ask(openBlas, "openblas_get_corename");
    } catch (LinkageError e) {
      return "OpenBLAS"; // JNA, which ND4J brings, has no natives for some platforms
    }
  }

  private static String ask(NativeLibrary openBlas, String question) {
    return openBlas.getFunction(question).invokeString(new Object[0], false);
  }

  private static File openBlasFile() {
    File folder = new File(Loader.load(openblas.class)).getParentFile();
    String prefix = System.mapLibraryName("openblas");
    String stem = prefix.substring(0, prefix.lastIndexOf('.'));
    File[] found =
        folder.listFiles((dir, file) -> file.startsWith(stem + ".") && !file.contains("nolapack"));
    if (found == null || found.length == 0) {
      throw new UnsatisfiedLinkError("There is no " + prefix + " in " + folder + ".");
    }
    return found[0];
  }

  /** OpenBLAS's own function; JavaCPP's method for it looks the symbol up at each call. */
  private static final class SetThreads extends openblas_nolapack.SetNumThreads {
    SetThreads(Pointer address) {
      super();
      put(address);
    }
  }
}
