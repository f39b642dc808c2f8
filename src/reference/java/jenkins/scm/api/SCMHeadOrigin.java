package jenkins.scm.api;

import java.io.Serializable;

@SuppressWarnings("serial")
public abstract class SCMHeadOrigin implements Serializable {

    public static final SCMHeadOrigin.Default DEFAULT = null;

    @Override
    public abstract boolean equals(Object o);

    @Override
    public abstract int hashCode();

    @Override
    public abstract String toString();

    public static final class Default extends SCMHeadOrigin {

        @Override
        public boolean equals(Object o) {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public int hashCode() {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public String toString() {
            throw new UnsupportedOperationException("signature only");
        }

        private Default() {
            throw new UnsupportedOperationException("signature only");
        }
    }

    public static class Fork extends SCMHeadOrigin {

        public Fork(String name) {
            throw new UnsupportedOperationException("signature only");
        }

        public String getName() {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public boolean equals(Object o) {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public int hashCode() {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public String toString() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
