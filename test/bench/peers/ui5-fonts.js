import { setDefaultFontLoading } from '@ui5/webcomponents-base/dist/config/Fonts.js';

// By default it loads its fonts from a CDN, which the bench cannot reach.
setDefaultFontLoading(false);
