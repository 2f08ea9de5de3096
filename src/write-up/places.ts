/** Fields that are lists of lines, and those that are lists of other exercises. */
export const lines = ['steps', 'tips', 'mistakes'] as const;
export const relatives = ['variations', 'alternatives'] as const;

/** What a title opens; every other place holds a fact. */
export const sections = ['overview', ...lines, ...relatives] as const;

/** Facts that are words: under a title of these, prose belongs nowhere. */
export const words = ['target', 'secondary', 'equipment', 'execution', 'force', 'level'] as const;

export const isIn = <T>(list: readonly T[], value: unknown): value is T =>
  list.includes(value as T);
