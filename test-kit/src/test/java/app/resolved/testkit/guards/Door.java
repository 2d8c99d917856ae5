package app.resolved.testkit.guards;

/** Something with guards, in a process of its own. */
final class Door {

    private Door() {}

    public static void main(String[] arguments) {
        System.out.println("guarded " + isGuarded());
        System.out.println("limit " + new Door().limit());
        System.out.println("name " + name());
    }

    private static boolean isGuarded() {
        return true;
    }

    int limit() {
        return 200;
    }

    private static String name() {
        return "door";
    }
}
