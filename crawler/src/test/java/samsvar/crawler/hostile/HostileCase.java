package samsvar.crawler.hostile;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which cases of docs/hostile-web.md a test shows to be survived; it fails when the behaviour is taken out. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface HostileCase {
    /** Numbers from 1 to 64. */
    int[] value();
}
