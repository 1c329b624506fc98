package hypatia.engine.device.cpu;

import hypatia.engine.graph.Buffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds a place in the arena for each buffer, so that those needed at the same time stay apart. */
final class ArenaLayout {
  /** Buffers start at multiples of a cache line. */
  private static final int ALIGNMENT = 16;

  private record Stay(Buffer buffer, int first, int last) {}

  private final List<Stay> stays = new ArrayList<>();

  /** A buffer with its length set that is needed from one instruction to another, both included. */
  void add(Buffer buffer, int first, int last) {
    stays.add(new Stay(buffer, first, last));
  }

  /** Sets all offsets: each buffer goes to the lowest place that is free while it is needed. */
  int place() {
    int total = 0;
    stays.sort(Comparator.comparingInt(Stay::first));
    List<Stay> present = new ArrayList<>(); // by offset
    for (Stay stay : stays) {
      present.removeIf(other -> other.last < stay.first);
      int offset = 0;
      int position = 0;
      for (; position < present.size(); position++) {
        Buffer other = present.get(position).buffer;
        if (other.offset - offset >= room(stay.buffer)) break;
        offset = Math.max(offset, other.offset + room(other));
      }
      stay.buffer.offset = offset;
      present.add(position, stay);
      total = Math.max(total, Math.addExact(offset, room(stay.buffer)));
    }
    return total;
  }

  private static int room(Buffer buffer) {
    return Math.toIntExact((buffer.length + ALIGNMENT - 1L) / ALIGNMENT * ALIGNMENT);
  }
}
