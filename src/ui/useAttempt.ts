import { useState } from 'react';
import { useOneAtATime } from './useOneAtATime.ts';

/** Does what a reader asked for, once however often it is pressed meanwhile. What it gives is said; why it failed is said as "X was not made." with the reason. */
export type Attempt = (what: string, act: () => Promise<string>) => Promise<void>;

/** What is to be said of the last attempt, the way to make one, and to say something meanwhile. */
export function useAttempt(): { readonly said: string; readonly attempt: Attempt; readonly say: (words: string) => void } {
  const [said, say] = useState('');
  const once = useOneAtATime();
  const attempt: Attempt = (what, act) =>
    once(what, async () => {
      try {
        say(await act());
      } catch (reason) {
        say(`${what} was not made. ${reason instanceof Error ? reason.message : String(reason)}`);
      }
    });
  return { said, attempt, say };
}
