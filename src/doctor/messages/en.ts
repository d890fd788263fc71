import type { DoctorMessages } from '../report.js';

/** What the doctor says, in English. */
export const messages: DoctorMessages = {
  $code: 'en',
  $dir: 'ltr',
  group: { error: 'Errors', warning: 'Warnings', good: 'In order' },
  level: { error: 'Error', warning: 'Warning', good: 'In order' },
  paste: 'Write this:',
  line: 'line {line}',
  more: 'and in further places: {count}',
  count: 'Errors: {errors}. Warnings: {warnings}.',
  nothing: 'Nothing wrong was found.',
  unrelated: 'There is no widget on this page, and no script of the library.',
  notSeen: 'Not looked at:',
  unseen: {
    layout: 'width, visibility and colours as a browser shows them',
    files: 'files that could not be asked for from here',
    headers: 'what the server sends along with the page',
  },
  cannotRead: 'The page cannot be read: {reason}',
  usage: 'Usage: icc-widgets doctor <address or file> [--lang en] [--json]',
  findings: {
    'script-missing': [
      'The script that makes tags into widgets is missing.',
      'Readers see only what stands inside the tags.',
      'Put this line once into the page, with the address of your copy.',
    ],
    'script-unseen': [
      'No script of the library is named on the page.',
      'Other scripts are there and may bring the widgets along; from outside that cannot be seen.',
      'If nothing shows, put this line into the page, with the address of your copy.',
    ],
    'script-not-module': [
      'The script lacks type="module".',
      'Browsers stop at its first line, and no widget appears.',
      'Add the attribute. Some editors remove it: then ask for an exception for this line.',
    ],
    'script-blocked': [
      'The content security policy ({directive}) forbids the script.',
      'The browser does not load it, and no widget appears.',
      'Have whoever looks after the server change the directive to this.',
    ],
    'script-strict-dynamic': [
      'The content security policy ({directive}) has ‘strict-dynamic’, so listing a host has no effect.',
      'The browser loads only scripts with a nonce or a hash that the policy names.',
      'Give the script the nonce that the page’s other scripts have, or list its hash in the policy.',
    ],
    'chunks-blocked': [
      'The content security policy ({directive}) allows the script, but not the files that it loads from {folder}.',
      'Each widget is a file of its own. Without it the tag stays empty.',
      'Allow the host or the whole folder, not one file or one hash.',
    ],
    'data-blocked': [
      'The content security policy ({directive}) forbids loading the data.',
      'The widget says that its data could not be loaded.',
      'Have the directive changed to this.',
    ],
    'style-blocked': [
      'The content security policy ({directive}) forbids icc.css.',
      'Widgets work, but the page jumps when they appear.',
      'Have the directive changed to this.',
    ],
    'inline-style-blocked': [
      'The content security policy ({directive}) forbids attributes called style, where colours of a widget are set.',
      'The widget appears in its standard colours.',
      'Better set the colours in a style sheet file of the site. Or allow the attribute with this.',
    ],
    'frame-blocked': [
      'The content security policy ({directive}) forbids the frame.',
      'An empty box or a browser message appears instead of the widget.',
      'Have the directive changed to this.',
    ],
    'frame-refused': [
      'The server of the framed page does not let this page show it ({header}).',
      'The frame stays empty.',
      'That server has to send this header, and no X-Frame-Options.',
    ],
    'frame-untitled': [
      'The frame has no title.',
      'Screen readers can then only say “frame”.',
      'Add a title that says what the frame shows.',
    ],
    'trusted-types': [
      'The policy for Trusted Types does not name lit-html.',
      'Widgets cannot make their markup, so none appears.',
      'Have the directive changed to this.',
    ],
    'trusted-types-copies': [
      'Several copies of the library want the Trusted Types name lit-html, and the policy allows it once.',
      'The second copy fails.',
      'Keep one script only, or have the directive changed to this.',
    ],
    'report-only': [
      'A policy that only reports so far ({directive}) will forbid something that widgets need.',
      'Everything works until the policy is enforced.',
      'Have the directive changed to this before then.',
    ],
    violation: [
      'The browser reported that {directive} stopped {blocked}.',
      'If that is a file of the widgets, something is missing on the page.',
      'Compare the policy with the page “Privacy and security” of the guide.',
    ],
    'two-versions': [
      'Two versions of the library are on the page: {addresses}',
      'The first one loaded wins; the other one costs readers time and may lack attributes that you use.',
      'Keep the newer script and remove the other.',
    ],
    'two-copies': [
      'Two copies of the library are on the page: {addresses}',
      'The first one loaded wins; the other one only costs readers time.',
      'Keep one script and remove the other.',
    ],
    'file-status': [
      'The server answers with {status} instead of the file.',
      'Without the file, widgets cannot appear or say that data are missing.',
      'Correct the address, or put the file there. Copy the whole folder dist/, not single files.',
    ],
    'file-html': [
      'A web page comes instead of the file.',
      'Servers often send their start or error page where a file is missing.',
      'Correct the address, or put the file there. Open the address in a browser to see what comes.',
    ],
    'file-damaged': [
      'The file is not valid JSON.',
      'Widgets cannot read it. An upload may have broken off, or a comma or quotation mark is wrong.',
      'Upload the file again, or correct it.',
    ],
    'file-type': [
      'The server says that the file is “{type}”.',
      'Browsers do not use a script or style sheet with a wrong type.',
      'Have the server send this header with the file.',
    ],
    'file-cors': [
      'The file lies on another host ({host}), which does not let this page read it.',
      'The browser withholds the file from the page.',
      'That server has to send this header (CORS). Or copy the file to your own server.',
    ],
    'file-unreachable': [
      'The server {host} cannot be reached.',
      'Readers probably cannot reach it either.',
      'Check the address, and whether the server is reachable from outside.',
    ],
    'file-mixed': [
      'The page is secure (https), but this file is asked for without protection (http).',
      'Browsers do not load it.',
      'Use the secure address.',
    ],
    'src-forbidden': [
      'src="{src}" is no address that a widget follows.',
      'Only addresses with http or https, or relative ones, are accepted.',
      'Name a folder that ends in a slash, or a file in CSV or JSON.',
    ],
    'integrity-wrong': [
      'The checksum in integrity does not fit the file.',
      'The browser refuses the script, and no widget appears.',
      'The file was updated or changed. If that was intended, write the new checksum.',
    ],
    'file-changed': [
      'The file is not the one that integrity.json beside it describes.',
      'An update may have stopped halfway, or something on the way changes files.',
      'Copy the whole folder dist/ again, and switch off “optimisation” of scripts for it.',
    ],
    'tag-missing': [
      'The script is there, but no widget.',
      'If one should be here, the editor probably removed its tag, because it does not know it.',
      'Write a div instead. Every attribute gets data- in front.',
    ],
    'tag-escaped': [
      'The tag has become text.',
      'Readers see code instead of a widget.',
      'Paste it in the source view of the editor (“HTML”), or write a div.',
    ],
    'tag-self-closed': [
      'The tag is closed by a slash, which HTML ignores.',
      'Everything after it counts as content of the widget, and disappears with it.',
      'Write an end tag.',
    ],
    'tag-unknown': [
      'There is no widget called {name}.',
      'Browsers show nothing in its place. Known are: {known}',
      'Correct the name.',
    ],
    'attribute-unknown': [
      'The widget has no attribute {name}.',
      'It is ignored.',
      'Correct or remove it.',
    ],
    'value-unknown': [
      '{name} does not take the value “{value}”.',
      'The widget uses its standard value. Possible are: {known}',
      'Correct or remove it.',
    ],
    'city-missing': [
      'The tag names no city and no file, and has no table inside.',
      'There is nothing that the widget could draw.',
      'Name the city by its id.',
    ],
    'city-unknown': [
      'The data know no city with the id “{id}”.',
      'The widget says that there are no data. Similar ids: {near}',
      'Correct the id. The map of members shows all cities.',
    ],
    'city-unpublished': [
      'For {name}, no result by indicator is published.',
      'The widget says so instead of drawing something.',
      'If the city has its result, give it as a file with src, or as a table inside the tag.',
    ],
    'network-unknown': [
      'The data know no network with the id “{id}”.',
      'The map shows no members. Similar ids: {near}',
      'Correct the id.',
    ],
    'lang-missing': [
      'The page does not say what language it is in.',
      'Screen readers read it with a wrong voice, and widgets take the language of the browser.',
      'Add the language to the first tag of the page.',
    ],
    'lang-invalid': [
      'lang="{value}" is no language tag.',
      'Browsers and screen readers cannot tell the language; widgets may speak English.',
      'Write the code of the language, such as en, fr, de-AT.',
    ],
    'lang-unspoken': [
      'This widget has no words in the language {lang} yet.',
      'Its words are English, on a page in another language. There are: {known}',
      'Nothing is broken. You can give the widget another language with lang.',
    ],
    'width-zero': [
      'The widget has no width.',
      'It is there, but nobody sees it.',
      'Give the column around it a width. In flex and grid layouts, min-width: 0 and flex: 1 help.',
    ],
    hidden: [
      'Something around the widget is hidden.',
      'That is fine in a closed tab or menu; else the widget is missing.',
      'Look for display: none, visibility: hidden or the attribute hidden around it.',
    ],
    'state-error': [
      'The widget could not load its data.',
      'Readers see the content of the page and a short message.',
      'See the other findings for the reason, or the network tab of the browser.',
    ],
    'not-started': [
      'The tag did not become a widget.',
      'The script did not arrive, did not run, or the file of this widget is missing.',
      'See the other findings for the reason, or the console of the browser.',
    ],
    'contrast-low': [
      'The colour {colour} of {token} is hardly visible on {ground}: contrast {ratio}, {needed} are needed.',
      'Many people cannot make out lines and words. It also breaks the accessibility rules (WCAG 2.2 AA).',
      'Choose a darker colour on a light ground, or a lighter one on a dark ground.',
    ],
    'contrast-weak': [
      'The colour {colour} of {token} is weak on {ground}: contrast {ratio}, {needed} are needed for words.',
      'It is enough for lines and areas, not for the words that have this colour.',
      'Choose a somewhat darker colour on a light ground, or a lighter one on a dark ground.',
    ],
    'heading-skips': [
      'The heading of the widget has level {level}, after a heading of level {before}.',
      'Who goes from heading to heading with a screen reader takes something for missing.',
      'Set the level.',
    ],
    'content-missing': [
      'There is nothing inside the tag.',
      'Without JavaScript, and when loading fails, readers see nothing.',
      'Write a sentence, a list or a table between the start tag and the end tag.',
    ],
    'styles-missing': [
      'The style sheet icc.css is not on the page.',
      'The page jumps when the widgets appear.',
      'Put this line into the head of the page, with the address of your copy.',
    ],
    'marker-and-tag': [
      'The same widget is there twice, as a tag and as a div.',
      'Readers see it twice.',
      'Remove one of the two.',
    ],
    'good-script': ['The script and its files can be loaded.'],
    'good-policy': ['The content security policy allows what the widgets need.'],
    'good-data': ['The data can be loaded.'],
    'good-tag': ['The widget shows its data.'],
  },
};
