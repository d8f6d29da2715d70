/** Every duration of the simulated organisation, in milliseconds, so that tests and demos can choose their own pace. */
export interface Timings {
  /** An alerting agent who does not answer within this is skipped and set to NOT_RESPONDING. */
  alertMs: number;
  /** How long a queue with a wrap-up timeout waits for a code. */
  wrapUpMs: number;
  /** How long a transfer to a person rings before it counts as timed out. */
  attendedRingMs: number;
  /** Interval of the notification socket's heartbeat. */
  heartbeatMs: number;
  /** Life of an access token. */
  tokenLifeMs: number;
  /** Delay of a transfer between Pending and Active, and of a message between queued and sent. */
  transferSettleMs: number;
  /** Reaction time of simulated colleagues. */
  agentThinkMs: number;
  /** How long Agent Assist thinks about a customer's message. */
  suggestMs: number;
}

/** The pace of a real organisation, except that colleagues react at once. */
export const defaultTimings: Timings = {
  alertMs: 30_000,
  wrapUpMs: 30_000,
  attendedRingMs: 30_000,
  heartbeatMs: 30_000,
  tokenLifeMs: 86_400_000,
  transferSettleMs: 30,
  agentThinkMs: 150,
  suggestMs: 400,
};
