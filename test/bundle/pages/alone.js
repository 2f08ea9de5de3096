/* For a page that is tested in a frame as one that is in none. */
globalThis.parent = globalThis;
