package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The room between columns, where lines go up and down: each on a track of its own as far as they
 * would cover each other (channel routing). Gap 0 is left of the first column.
 */
final class Gaps {

  /** Where in a gap a vertical piece wants to be. */
  enum Side {
    LEFT,
    THROUGH,
    RIGHT
  }

  /** A vertical piece of a line in a gap, from one height to another. */
  static final class Piece {
    private final Line line;
    private final double from;
    private final double to;
    private final Side side;
    private int track;
    private double x;

    private Piece(Line line, double from, double to, Side side) {
      this.line = line;
      this.from = from;
      this.to = to;
      this.side = side;
    }

    /** Returns where it runs, once the columns have their places. */
    double x() {
      return x;
    }

    private double low() {
      return Math.min(from, to);
    }

    private double high() {
      return Math.max(from, to);
    }
  }

  private static final double LEAST = 44;

  private final List<List<Piece>> pieces = new ArrayList<>();
  private final List<Double> labels = new ArrayList<>();
  private final List<Integer> tracks = new ArrayList<>();

  Gaps(int columns) {
    for (int i = 0; i <= columns; i++) {
      pieces.add(new ArrayList<>());
      labels.add(0.0);
      tracks.add(0);
    }
  }

  Piece add(int gap, Line line, double from, double to, Side side) {
    Piece piece = new Piece(line, from, to, side);
    pieces.get(gap).add(piece);
    return piece;
  }

  /** Makes room for the name of a line. */
  void label(int gap, double width) {
    labels.set(gap, Math.max(labels.get(gap), width));
  }

  /** Gives every piece its track: those that leave at a height left of those that arrive at it. */
  void assign() {
    for (int gap = 0; gap < pieces.size(); gap++) {
      List<Piece> sorted = new ArrayList<>(pieces.get(gap));
      sorted.sort(
          Comparator.comparing((Piece p) -> p.side)
              .thenComparing(p -> p.to < p.from)
              .thenComparingDouble(p -> p.to < p.from ? p.from : -p.from));
      List<Piece> placed = new ArrayList<>();
      int most = 0;
      for (Piece piece : sorted) {
        piece.track = track(piece, placed);
        placed.add(piece);
        most = Math.max(most, piece.track + 1);
      }
      tracks.set(gap, most);
    }
  }

  private static int track(Piece piece, List<Piece> placed) {
    int least = 0;
    for (Piece other : placed) {
      boolean leaves =
          Math.abs(other.from - piece.to) < 1 && other.line.source != piece.line.source;
      if (leaves || other.side != piece.side) {
        least = Math.max(least, other.track + 1);
      }
    }
    int track = least;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Piece other : placed) {
        boolean trunk = other.line.source == piece.line.source && other.side == piece.side;
        if (other.track == track
            && !trunk
            && other.low() < piece.high() + 4
            && piece.low() < other.high() + 4) {
          track++;
          moved = true;
        }
      }
    }
    return track;
  }

  double width(int gap) {
    double need =
        30 + Sizes.STEP * tracks.get(gap) + (labels.get(gap) > 0 ? labels.get(gap) + 12 : 0);
    return Math.max(gap == 0 ? 24 : LEAST, need);
  }

  /** Puts the pieces of a gap, of which the left edge is known; names come right of them. */
  void place(int gap, double left) {
    double start = left + 16;
    for (Piece piece : pieces.get(gap)) {
      piece.x = start + Sizes.STEP * piece.track;
      if (piece.side == Side.RIGHT) {
        piece.x = left + width(gap) - 16 - Sizes.STEP * (tracks.get(gap) - 1 - piece.track);
      }
    }
  }
}
