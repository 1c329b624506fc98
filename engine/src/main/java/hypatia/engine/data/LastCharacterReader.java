package hypatia.engine.data;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Remembers the last character that is no white space. */
final class LastCharacterReader extends FilterReader {
  private char last;

  LastCharacterReader(Reader in) {
    super(in);
  }

  char last() {
    return last;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c > ' ') last = (char) c;
    return c;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int read = super.read(chars, offset, length);
    for (int i = offset + read - 1; i >= offset; i--) {
      if (chars[i] > ' ') {
        last = chars[i];
        break;
      }
    }
    return read;
  }
}
