/** Keeps what is scheduled on the audio clock, and answers where that clock stands. */

const contexts = [];
/** For each oscillator the tones that it was to play. */
const plans = new Map();

globalThis.AudioContext = class extends AudioContext {
  constructor(...options) {
    super(...options);
    contexts.push(this);
  }
};

const {setValueAtTime} = AudioParam.prototype;
AudioParam.prototype.setValueAtTime = function (value, time) {
  // A pitch, in hertz; what is lower is a volume.
  if (value > 20) {
    const tone = {time, madeAt: performance.now(), computed: contexts[0].currentTime};
    plans.set(this, [...(plans.get(this) ?? []), tone]);
  }
  return setValueAtTime.call(this, value, time);
};

globalThis.sounds = {
  /** In the order in which they were made; each silences the one before. */
  plans: () => [...plans.values()],
  /** Both clocks at once: what is computed, and what is heard. */
  sample() {
    const [context] = contexts;
    if (!context) return undefined;
    const {contextTime, performanceTime} = context.getOutputTimestamp();
    return {
      state: context.state,
      now: performance.now(),
      computed: context.currentTime,
      heard: contextTime,
      heardAt: performanceTime,
    };
  },
};
