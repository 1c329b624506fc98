package hypatia.app.training;

import hypatia.engine.block.Property;
import hypatia.engine.block.PropertyKind;
import hypatia.engine.data.Split;
import hypatia.engine.device.Device;
import hypatia.engine.device.Devices;
import hypatia.engine.project.Project;
import hypatia.engine.train.TrainingSettings;
import hypatia.engine.train.optimizer.OptimizerCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One entry of the settings form: what it is, how it is read from a project and written to it.
 *
 * @param <T> the property's type
 */
record Setting<T>(
    Property<T> property, Function<Project, T> get, BiFunction<Project, T, Project> with) {
  /** Everything that can be set for a project, its optimizer's own settings included. */
  static List<Setting<?>> of(Project project) {
    List<Setting<?>> settings = new ArrayList<>();
    settings.add(optimizer());
    OptimizerCatalog.find(project.training().optimizer())
        .ifPresent(chosen -> chosen.properties().forEach(p -> settings.add(ofOptimizer(p))));
    settings.add(
        whole(
            Property.wholeNumber(
                "epochs", "Epochs", "How often all examples are seen.", 100, 1, 1_000_000),
            chosen -> (long) chosen.epochs(),
            (chosen, value) -> chosen.withEpochs(value.intValue())));
    settings.add(
        whole(
            Property.wholeNumber(
                "batchSize",
                "Batch size",
                "Examples for each update: small ones learn in fewer epochs, large ones run faster.",
                32,
                1,
                1_000_000),
            chosen -> (long) chosen.batchSize(),
            (chosen, value) -> chosen.withBatchSize(value.intValue())));
    settings.add(device());
    settings.add(
        whole(
            Property.wholeNumber(
                "threads", "Threads", "On the processor; 0 leaves the choice to it.", 0, 0, 256),
            chosen -> (long) chosen.threads(),
            (chosen, value) -> chosen.withThreads(value.intValue())));
    settings.add(
        whole(
            Property.wholeNumber(
                "seed",
                "Seed",
                "Where parameters and orders start from: the same seed gives the same numbers.",
                1,
                Long.MIN_VALUE,
                Long.MAX_VALUE),
            TrainingSettings::seed,
            TrainingSettings::withSeed));
    settings.add(
        whole(
            Property.flag(
                "shuffle", "Shuffle", "See the examples in another order in each epoch.", true),
            TrainingSettings::shuffle,
            TrainingSettings::withShuffle));
    if (project.data() != null) settings.addAll(ofSplit());
    return settings;
  }

  /** What a project holds now, as the form's control shows it. */
  T present(Project project) {
    return get.apply(project);
  }

  @SuppressWarnings("unchecked") // the form hands back what the property's kind allows
  UnaryOperator<Project> change(Object value) {
    return project -> with.apply(project, (T) value);
  }

  private static <T> Setting<T> whole(
      Property<T> property,
      Function<TrainingSettings, T> get,
      BiFunction<TrainingSettings, T, TrainingSettings> with) {
    return new Setting<>(
        property,
        project -> get.apply(project.training()),
        (project, value) -> project.withTraining(with.apply(project.training(), value)));
  }

  private static Setting<String> optimizer() {
    PropertyKind.Option[] options =
        OptimizerCatalog.all().stream()
            .map(o -> new PropertyKind.Option(o.id(), o.title(), o.help()))
            .toArray(PropertyKind.Option[]::new);
    return whole(
        Property.choice(
            "optimizer", "Optimizer", "How the parameters follow their gradients.", options),
        TrainingSettings::optimizer,
        TrainingSettings::withOptimizer);
  }

  private static <T> Setting<T> ofOptimizer(Property<T> property) {
    return whole(
        property,
        settings -> property.of(settings.optimizerSettings()),
        (settings, value) ->
            settings.withOptimizerSetting(
                property.key(), value.equals(property.defaultValue()) ? null : value));
  }

  private static Setting<String> device() {
    PropertyKind.Option[] options =
        Devices.available().stream()
            .map((Device d) -> new PropertyKind.Option(d.id(), d.title(), d.title()))
            .toArray(PropertyKind.Option[]::new);
    return whole(
        Property.choice("device", "Device", "What the network is trained on.", options),
        TrainingSettings::device,
        TrainingSettings::withDevice);
  }

  private static List<Setting<?>> ofSplit() {
    return List.of(
        split(
            Property.realNumber(
                "validation",
                "Validation share",
                "Examples that are only watched while training.",
                0.2,
                0,
                0.9),
            Split::validation,
            Split::withValidation),
        split(
            Property.realNumber(
                "test",
                "Test share",
                "Examples that are kept for the last judgement.",
                0.2,
                0,
                0.9),
            Split::test,
            Split::withTest),
        split(
            Property.wholeNumber(
                "splitSeed",
                "Split seed",
                "Which examples go where.",
                1,
                Long.MIN_VALUE,
                Long.MAX_VALUE),
            Split::seed,
            Split::withSeed));
  }

  private static <T> Setting<T> split(
      Property<T> property, Function<Split, T> get, BiFunction<Split, T, Split> with) {
    return new Setting<>(
        property,
        project -> get.apply(project.data().split()),
        (project, value) ->
            project.withData(project.data().withSplit(with.apply(project.data().split(), value))));
  }
}
