package hypatia.engine.device.cpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ludovic.netlib.blas.BLAS;
import dev.ludovic.netlib.blas.JavaBLAS;
import hypatia.engine.graph.Blas;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitBlasTest {
  private static float[] draw(Random random, int length) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) values[i] = random.nextFloat() - 0.5f;
    return values;
  }

  @Test
  void productsAreThoseOfThreeLoops() {
    int[][] sizes = {{1, 1, 1}, {3, 5, 7}, {0, 4, 3}, {4, 0, 3}, {130, 129, 131}, {2000, 40, 30}};
    Random random = new Random(1);
    for (BLAS library : List.of(Netlib.blas(), JavaBLAS.getInstance())) {
      Blas blas = new SplitBlas(library, ThreadTeam.of(2));
      for (int[] size : sizes) {
        for (int flags = 0; flags < 8; flags++) {
          boolean ta = (flags & 1) != 0;
          boolean tb = (flags & 2) != 0;
          float beta = (flags & 4) != 0 ? 0.5f : 0;
          int m = size[0];
          int n = size[1];
          int k = size[2];
          float[] a = draw(random, 3 + m * k);
          float[] b = draw(random, 5 + k * n);
          float[] c = draw(random, 7 + m * n);
          if (beta == 0) Arrays.fill(c, 7, c.length, Float.NaN); // must not be read
          float[] expected = c.clone();
          for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
              double sum = 0;
              for (int l = 0; l < k; l++) {
                sum +=
                    (double) a[3 + (ta ? l * m + i : i * k + l)]
                        * b[5 + (tb ? j * k + l : l * n + j)];
              }
              int at = 7 + i * n + j;
              expected[at] = (float) (2 * sum + (beta == 0 ? 0 : beta * c[at]));
            }
          }
          blas.gemm(ta, tb, m, n, k, 2, a, 3, b, 5, beta, c, 7);
          assertArrayEquals(expected, c, 1e-4f);
        }
      }
    }
  }

  @Test
  void theNativeLibraryIsFoundAndNamesItsCore() {
    assertTrue(CpuDevice.blasName().matches("OpenBLAS \\d\\S+, \\w+"), CpuDevice.blasName());
  }
}
