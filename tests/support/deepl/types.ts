/** A translate request as the stub read it, whichever way it was encoded. */
export type TranslateRequest = {
  texts: string[];
  source: string | null;
  target: string;
  /** The other parameters by DeepL's names. */
  parameters: Record<string, string>;
};

/** One request that the stub got. */
export type StubRequest = {
  method: string;
  path: string;
  bytes: number;
  /** Null while it is being answered. */
  status: number | null;
  /** Whether the client went away before it had the answer. */
  left: boolean;
  /** Of a request to translate. */
  translate?: TranslateRequest;
};

/** Faults of a text of the answer. */
export type TextFault =
  | 'dropTag'
  | 'moveTag'
  | 'emptyTag'
  | 'dropDigit'
  | 'alterDigit'
  | 'dropNegation'
  | 'truncate';

/** Faults of a whole answer; `poison` answers 400. */
export type AnswerFault =
  | '403'
  | '429'
  | '456'
  | '5xx'
  | 'hang'
  | 'halfAnswer'
  | 'wrongCount'
  | 'poison';

export type Fault = TextFault | AnswerFault;

export type FaultOptions = {
  /** How many requests it spoils; all of them without. */
  times?: number;
  /** Source texts that it concerns: a text fault spoils these, an answer fault their requests. */
  when?: (text: string) => boolean;
  /** Code of the target language that it concerns, in whatever case; all of them without. */
  target?: string;
  /** Seconds that a 429 asks to wait; it names none without. */
  retryAfter?: number;
};

export type ActiveFault = FaultOptions & { fault: Fault };
