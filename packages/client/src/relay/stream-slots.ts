/** Frees what was taken. Further calls do nothing. */
export type FreeSlot = () => void;

/** Limits of open streams. */
export interface StreamLimits {
  /** Of all users together. */
  readonly all: number;
  /** Of each user. */
  readonly user: number;
}

/** Counts the open streams of a relay. */
export interface StreamSlots {
  /** Takes a slot. Returns the limit that was reached when none is free. */
  take(user: string | undefined): FreeSlot | keyof StreamLimits;
}

/** Makes the slots of a relay. A user without an open stream takes no memory. */
export function streamSlots(limits: StreamLimits): StreamSlots {
  let open = 0;
  const openOf = new Map<string, number>();
  return {
    take(user) {
      if (open >= limits.all) return "all";
      const ofUser = user === undefined ? 0 : (openOf.get(user) ?? 0);
      if (user !== undefined && ofUser >= limits.user) return "user";
      open += 1;
      if (user !== undefined) openOf.set(user, ofUser + 1);
      let isFree = false;
      return () => {
        if (isFree) return;
        isFree = true;
        open -= 1;
        if (user === undefined) return;
        const left = (openOf.get(user) ?? 0) - 1;
        if (left > 0) openOf.set(user, left);
        else openOf.delete(user);
      };
    },
  };
}
