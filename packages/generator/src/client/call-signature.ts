/**
 * One signature of a function. A body with several media types has one for each, and a result with parts to ask for one
 * more, which has the names of the parts as a type parameter.
 */
export interface Signature {
  /** Type parameters in their brackets, or an empty text. */
  readonly typeParameters: string;
  /** Index of the media type of the body. */
  readonly mediaType: number;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly optional: boolean }[];
  readonly returns: string;
}
