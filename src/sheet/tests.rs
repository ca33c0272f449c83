//! Tests of the whole module on a small site loaded from memory.
