"""One file each: what is broken, the proof that it is, and what may be said of it."""
