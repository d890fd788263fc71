/** Some of the example city's figures of 2024, as a table that a page writes into the tag. */
export const TABLE = `<table>
<caption>Example City, 2024</caption>
<thead><tr><th>Indicator</th><th>Example City</th><th>Average</th></tr></thead>
<tbody>
<tr><th>Commitment</th><td>88</td><td>74</td></tr>
<tr><th>Education</th><td>72</td><td>70</td></tr>
<tr><th>Neighbourhoods</th><td>59</td><td>64</td></tr>
</tbody>
</table>`;

/** What a page keeps in each of the tags for readers without JavaScript. */
export const CONTENTS = `<icc-index-radar city="example-city">${TABLE}</icc-index-radar>
<icc-network-map country="NO"><ul><li><a href="https://example.org/">A member</a></li></ul></icc-network-map>
<icc-diversity-statement city="example-city"><blockquote>Together.</blockquote></icc-diversity-statement>`;
