package app.resolved.webkit.commands;

import app.resolved.webkit.problems.Refused;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body was read in whole, up to a bound. */
final class BoundedBody extends HttpServletRequestWrapper {

    static final int MOST_BYTES = 2_000_000;
    private final byte[] body;

    private BoundedBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /**
     * @throws Refused where it is larger than {@link #MOST_BYTES}; the rest of it is not read
     */
    static BoundedBody of(HttpServletRequest request) throws IOException {
        if (!fits(request.getContentLengthLong())) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (!fits(body.length)) {
            throw tooLarge();
        }
        return new BoundedBody(request, body);
    }

    private static boolean fits(long bytes) {
        return bytes <= MOST_BYTES;
    }

    private static Refused tooLarge() {
        return Refused.tooLarge(
                "The body of a request has at most 2 MB: send less at a time. Nothing was saved.");
    }

    byte[] bytes() {
        return body;
    }

    @Override
    public BufferedReader getReader() {
        var named = getCharacterEncoding();
        var charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    @Override
    public ServletInputStream getInputStream() {
        var in = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return in.read();
            }

            @Override
            public int read(byte[] into, int from, int most) {
                return in.read(into, from, most);
            }

            @Override
            public boolean isFinished() {
                return in.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("the body is there already");
            }
        };
    }
}
