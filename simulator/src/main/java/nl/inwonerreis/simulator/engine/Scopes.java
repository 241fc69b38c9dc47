package nl.inwonerreis.simulator.engine;

import java.util.Arrays;

/**
 * The live instances of processes and subprocesses, as a struct of arrays with a free list.
 *
 * <p>An instance is complete when no token of its own sort (main, side or case) is left in it; side
 * tokens inside a main subprocess do not hold it.
 */
final class Scopes {

  int[] definition = new int[64];

  /** Token that waits for the subprocess, or −1 for a process. */
  int[] parentToken = new int[64];

  /** Instance around it, or −1. */
  int[] parent = new int[64];

  /** Instance of the process that it is part of; itself for a process. */
  int[] root = new int[64];

  /** For the instance of a process: all tokens in it, nested instances included. */
  int[] total = new int[64];

  /** Live instances directly within. */
  int[] children = new int[64];

  /** Tokens that hold the instance. */
  int[] holding = new int[64];

  /** All tokens inside, nested instances apart. */
  int[] tokens = new int[64];

  /** Tokens waiting per flow into a parallel join. */
  int[][] joins = new int[64][];

  private int[] free = new int[64];
  private int freeSize;
  private int used;

  int add(int scopeDefinition, int token, int parentScope, int joinSlots) {
    if (freeSize == 0 && used == definition.length) {
      int n = 2 * used;
      definition = Arrays.copyOf(definition, n);
      parentToken = Arrays.copyOf(parentToken, n);
      parent = Arrays.copyOf(parent, n);
      root = Arrays.copyOf(root, n);
      children = Arrays.copyOf(children, n);
      total = Arrays.copyOf(total, n);
      holding = Arrays.copyOf(holding, n);
      tokens = Arrays.copyOf(tokens, n);
      joins = Arrays.copyOf(joins, n);
      free = Arrays.copyOf(free, n);
    }
    int s = freeSize > 0 ? free[--freeSize] : used++;
    definition[s] = scopeDefinition;
    parentToken[s] = token;
    parent[s] = parentScope;
    root[s] = parentScope < 0 ? s : root[parentScope];
    total[s] = 0;
    children[s] = 0;
    if (parentScope >= 0) {
      children[parentScope]++;
    }
    holding[s] = 0;
    tokens[s] = 0;
    int[] row = joins[s];
    if (row == null || row.length < joinSlots) {
      joins[s] = new int[joinSlots];
    } else {
      Arrays.fill(row, 0);
    }
    return s;
  }

  /** Returns whether instance {@code s} is {@code outer} or lies within it. */
  boolean isWithin(int s, int outer) {
    int i = s;
    while (i >= 0 && i != outer) {
      i = parent[i];
    }
    return i == outer;
  }

  /** Frees a subprocess instance in which nothing is left, and those around it likewise. */
  void releaseIfEmpty(int instance) {
    int s = instance;
    while (parent[s] >= 0 && tokens[s] == 0 && children[s] == 0) {
      int around = parent[s];
      release(s);
      children[around]--;
      s = around;
    }
  }

  void release(int s) {
    definition[s] = -1;
    free[freeSize++] = s;
  }
}
