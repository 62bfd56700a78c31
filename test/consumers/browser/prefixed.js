import { ClaimTable } from 'honest-read';

document.querySelector('my-claim-table').article = await (await fetch('/article.json')).json();
ClaimTable.define('my-');
