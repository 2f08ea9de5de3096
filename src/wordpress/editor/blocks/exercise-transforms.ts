export const exerciseTransforms = {};
