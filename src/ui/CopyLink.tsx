import { useState } from 'react';
import './CopyLink.css';

const copied = 'Copied';

interface Props {
  /** The link as it is at the press. */
  readonly link: () => string;
  /** What the link leads to, for those who hear the button alone. */
  readonly of: string;
}

/** Puts a link on the clipboard and says so; where the browser refuses, the link stands there to be copied by hand. */
export function CopyLink({ link, of }: Props) {
  const [said, say] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async () => {
    const address = link();
    try {
      await navigator.clipboard.writeText(address);
      setByHand(null);
      say(copied);
      setTimeout(() => say(''), 4000);
    } catch {
      setByHand(address);
      say('The browser refused the clipboard; copy the link from here.');
    }
  };
  return (
    <span className="copy-link screen-only">
      <button type="button" onClick={() => void copy()} aria-label={`Copy link to ${of}`} data-said={said === copied ? copied : undefined}>
        Copy link
      </button>
      <span role="status" className={said === copied ? 'heard' : 'quiet'}>
        {said}
      </span>
      {byHand !== null && <input readOnly aria-label="The link" value={byHand} onFocus={(event) => event.currentTarget.select()} />}
    </span>
  );
}
