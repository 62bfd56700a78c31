/**
 * Data as the text of a `<script type="application/ld+json">`: whatever the data says, it cannot end the script or begin
 * anything else, in HTML or in XML.
 */
export const jsonLdScript = (data: object): string =>
  JSON.stringify(data).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
