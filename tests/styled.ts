// Components are tested as they are seen: with the page's own colours and rules.
import '#styles/tokens.css';
import '#styles/base.css';
