package hypatia.app.training;

import hypatia.app.session.SplitSetting;
import hypatia.engine.block.Property;
import hypatia.engine.block.PropertyKind;
import hypatia.engine.device.Device;
import hypatia.engine.device.Devices;
import hypatia.engine.project.Project;
import hypatia.engine.train.TrainingSettings;
import hypatia.engine.train.optimizer.OptimizerCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One entry of the settings form: what it is, how it is read from a project and written to it.
 *
 * @param <T> the property's type
 * @param problem why a value that the property allows does not fit the project, or nothing
 */
record Setting<T>(
    Property<T> property,
    Function<Project, T> get,
    BiFunction<Project, Object, Optional<String>> problem,
    BiFunction<Project, T, Project> with) {
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
    if (project.data() != null) SplitSetting.ALL.forEach(split -> settings.add(ofSplit(split)));
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
        (project, value) -> Optional.empty(),
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

  private static <T> Setting<T> ofSplit(SplitSetting<T> split) {
    return new Setting<>(split.property(), split::present, split::problem, split::with);
  }
}
