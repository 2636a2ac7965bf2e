/** What might somebody who has typed so far want to ask? From words, titles and concepts of public pages; never from other people's questions. */
@NullMarked
package samsvar.web.suggest;

import org.jspecify.annotations.NullMarked;
