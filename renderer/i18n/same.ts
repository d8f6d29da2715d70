/** The shape of a language's words: the same keys as English, any string. A missing or invented key is a type error. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
