// Held by the compiler alone: embed.d.ts, which hosts get, has the same names as the contract.
import type { Attribute, Events, Failure, MODE, Mode } from "./contract";
import type { GutSkinCheckAttributes, GutSkinCheckElement, GutSkinCheckEventMap, GutSkinCheckFailure } from "./embed";

type Same<A, B> = [A, B] extends [B, A] ? true : { first: Exclude<A, B>; second: Exclude<B, A> };
type Details = { [Type in keyof GutSkinCheckEventMap]: GutSkinCheckEventMap[Type]["detail"] };

true satisfies Same<keyof GutSkinCheckAttributes, Attribute | typeof MODE>;
true satisfies Same<NonNullable<GutSkinCheckAttributes["mode"]>, Mode>;
true satisfies Same<GutSkinCheckFailure, Failure>;
true satisfies Same<Details, Events>;
true satisfies Same<keyof Details, keyof Events>;
true satisfies Same<HTMLElementTagNameMap[typeof import("./contract").ELEMENT], GutSkinCheckElement>;
