/** May this request be answered now: has its network asked too often, is there too much to do? */
@NullMarked
package samsvar.web.guard;

import org.jspecify.annotations.NullMarked;
