/** A tone of a routine. */
export interface Tone {
  /** Place on the routine, in ms. */
  readonly at: number;
  /** In hertz. */
  readonly pitch: number;
  /** In ms. */
  readonly length: number;
}

declare global {
  interface Navigator {
    /** Safari: with "playback" the switch on the side of the phone does not silence the page. */
    audioSession?: {type: string};
  }
}

let context: AudioContext | undefined;
let playing = 0;

/** Tones that are on their way. */
export interface Playing {
  /** Mends what the audio clock has lost against the time: on a busy device it falls behind. */
  align(): void;
  stop(): void;
}

/** Off by less than this (ms), nobody hears it. */
const tolerance = 20;

/**
 * Plays tones at their places on a routine, the place of now being `elapsed()` (ms). They are
 * scheduled ahead on the audio clock, which a hidden tab does not slow down. Browsers that want a tap
 * first play from the first tap on; without audio nothing happens.
 */
export function playTones(tones: readonly Tone[], elapsed: () => number): Playing {
  let audio: AudioContext | undefined;
  let silence: (() => void) | undefined;
  let isStopped = false;
  /** Where the audio clock (ms) stands, or should have stood, as the routine begins. */
  const beginning = () => (audio?.currentTime ?? 0) * 1000 - elapsed();
  let planned = 0;
  const plan = () => {
    silence?.();
    planned = beginning();
    if (audio) silence = schedule(audio, tones, elapsed());
  };
  unlock().then(
    unlocked => {
      audio = unlocked;
      if (!isStopped) plan();
      else if (!playing) void audio.suspend();
    },
    () => undefined,
  );
  return {
    align: () => {
      if (audio && !isStopped && Math.abs(beginning() - planned) > tolerance) plan();
    },
    stop: () => {
      isStopped = true;
      silence?.();
    },
  };
}

const taps = ['pointerup', 'touchend', 'keydown'];

/** Resolves when audio runs: at once, or with the visitor's first tap. */
async function unlock(): Promise<AudioContext> {
  if (navigator.audioSession) navigator.audioSession.type = 'playback';
  const audio = (context ??= new AudioContext());
  const resume = () => void audio.resume();
  for (const tap of taps) addEventListener(tap, resume);
  try {
    await audio.resume();
  } finally {
    for (const tap of taps) removeEventListener(tap, resume);
  }
  return audio;
}

/** One oscillator that is turned up for each tone: a hundred sets cost no more than one. */
function schedule(audio: AudioContext, tones: readonly Tone[], elapsed: number): () => void {
  const now = audio.currentTime;
  // From the schedule to the ear, in s; not known everywhere.
  const latency = audio.outputLatency || 0;
  const oscillator = new OscillatorNode(audio, {type: 'triangle'});
  const volume = new GainNode(audio, {gain: 0});
  const {gain} = volume;
  oscillator.connect(volume).connect(audio.destination);
  let end = now;
  for (const {at, pitch, length} of tones) {
    // What has just been missed, by the time that it takes to begin, is made up for.
    if (at < elapsed - 100) continue;
    const start = now + Math.max(0, (at - elapsed) / 1000 - latency);
    end = start + length / 1000;
    oscillator.frequency.setValueAtTime(pitch, start);
    gain.setValueAtTime(0, start);
    // A tone that begins or ends at once clicks.
    gain.linearRampToValueAtTime(0.6, start + 0.01);
    gain.setValueAtTime(0.6, end - 0.03);
    gain.linearRampToValueAtTime(0, end);
  }
  playing++;
  oscillator.onended = () => {
    volume.disconnect();
    if (!--playing) void audio.suspend();
  };
  oscillator.start();
  oscillator.stop(end);
  return () => {
    volume.disconnect();
    oscillator.stop();
  };
}
