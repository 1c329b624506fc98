package hypatia.app.cli;

import hypatia.engine.block.Mode;
import hypatia.engine.graph.GraphPrinter;
import hypatia.engine.graph.Program;
import hypatia.engine.lowering.Lowering;
import hypatia.engine.lowering.Model;
import hypatia.engine.lowering.ParameterStore;
import hypatia.engine.lowering.Prediction;
import hypatia.engine.lowering.Slot;
import hypatia.engine.project.Project;
import hypatia.engine.rewrite.Rewriter;
import hypatia.engine.train.Trainer;
import java.util.List;

/** Which symbolic graph of a project is printed; the names are those of the option. */
enum GraphText {
  /** From the inputs to the predictions, as drawn. */
  forward {
    @Override
    Program of(LoadedProject loaded) {
      Project project = loaded.project();
      Model model =
          Lowering.lower(
              project.diagram(),
              loaded.signature(),
              Mode.PREDICT,
              new ParameterStore(project.training().seed()));
      return new Program(
          model.inputs().stream().map(Slot::variable).toList(),
          model.predictions().stream().map(Prediction::value).toList(),
          List.of());
    }
  },
  /** One training step: loss, gradients, updates. */
  training {
    @Override
    Program of(LoadedProject loaded) {
      Project project = loaded.withData().project();
      return Trainer.startOver(
              project.diagram(), loaded.dataset(), loaded.data().hash(), project.training())
          .step();
    }
  },
  /** The training step as it runs, after all rewrites. */
  optimized {
    @Override
    Program of(LoadedProject loaded) {
      return Rewriter.standard().apply(training.of(loaded));
    }
  };

  abstract Program of(LoadedProject loaded);

  String text(LoadedProject loaded) {
    return GraphPrinter.print(of(loaded));
  }
}
