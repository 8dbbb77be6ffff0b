import type { Plugin } from 'vite';

/**
 * Cards on other sites want whole addresses, which a build that fits any host cannot know. Where `SITE_ADDRESS` says it
 * (https://example.org/phasewatch/), picture and page are named in full; else the picture's address is relative, which some readers follow.
 */
export function siteAddress(address = process.env.SITE_ADDRESS): Plugin {
  return {
    name: 'phasewatch:site-address',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (address === undefined) return undefined;
        const whole = new URL(address.endsWith('/') ? address : `${address}/`).href;
        const named = html.replaceAll('content="./social-card.png"', `content="${whole}social-card.png"`);
        return { html: named, tags: [{ tag: 'meta', attrs: { property: 'og:url', content: whole }, injectTo: 'head' }] };
      },
    },
  };
}
