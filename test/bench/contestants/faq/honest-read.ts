import 'honest-read/faq-accordion.js';
import { contest } from '../contest.js';

contest({
  mount: (host, { article }) => {
    const faq = document.createElement('faq-accordion');
    faq.article = article;
    host.append(faq);
  },
  opener: (host) => host.firstElementChild!.shadowRoot!.querySelector('summary'),
});
