package app.resolved.testkit.guards;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Weaves before the first test class is loaded. */
public final class GuardsAtStart implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        GuardsAgent.installHere();
    }
}
