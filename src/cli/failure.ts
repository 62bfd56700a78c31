/** Why a command has come to nothing, in words for the user; never a stack. */
export class CommandFailure extends Error {
  constructor(
    message: string,
    /** 2: what was asked for cannot be done; 1: the article does not let it be done. */
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(message);
  }
}
