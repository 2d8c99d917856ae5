package app.resolved.localstack.stack;

/**
 * With which the links in mail to partners are signed here. Anybody may know them, so that they are
 * for trying out alone.
 */
final class SampleKeys {

    static final String ID = "sample";
    static final String PRIVATE =
            "MC4CAQAwBQYDK2VwBCIEIIgsqPvt5GqTJf3TBT29jNkgsIyQu0gZLtBQq3pLiyj+";
    static final String PUBLIC = "MCowBQYDK2VwAyEAQOBDso8FQqSiZO9XEbm2wRwrc4qJmS6KVQFspqM5Q7g=";

    private SampleKeys() {}
}
