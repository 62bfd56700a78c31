import { contest } from '../contest.js';

/** As plain HTML, and what is out of sight is laid out when it comes into sight. */
contest({
  mount: (host, { html }) => {
    const style = document.createElement('style');
    style.textContent = '.item, tbody { content-visibility: auto; contain-intrinsic-size: auto 4em }';
    document.head.append(style);
    host.innerHTML = html;
  },
  opener: (host) => host.querySelector('summary'),
});
