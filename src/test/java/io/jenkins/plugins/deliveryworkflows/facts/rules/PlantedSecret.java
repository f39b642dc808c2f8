package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A secret that was put into a file.
 *
 * @param form what it looks like, for the report of a miss
 * @param text of the file
 * @param line that it stands on
 */
record PlantedSecret(String form, String value, String path, String text, int line) {

    /** Forms of secrets whose look alone gives them away. */
    private static final List<String> FORMS =
            List.of(
                    "AKIA{upper:16}",
                    "ASIA{upper:16}",
                    "AIza{alnum:35}",
                    "GOCSPX-{alnum:28}",
                    "ya29.{alnum:80}",
                    "gh{}p_{alnum:36}",
                    "gh{}o_{alnum:36}",
                    "gh{}u_{alnum:36}",
                    "gh{}s_{alnum:36}",
                    "gh{}r_{alnum:76}",
                    "github{}_pat_{alnum:22}_{alnum:59}",
                    "glpat-{alnum:20}",
                    "glrt-{alnum:20}",
                    "glptt-{hex:40}",
                    "xoxb-{digits:12}-{digits:13}-{alnum:24}",
                    "xoxp-{digits:12}-{digits:12}-{digits:12}-{hex:32}",
                    "https://hooks.slack.com/services/T{upper:8}/B{upper:10}/{alnum:24}",
                    "sk_live_{alnum:24}",
                    "rk_live_{alnum:99}",
                    "sk_test_{alnum:24}",
                    "whsec_{alnum:32}",
                    "SK{hex:32}",
                    "SG.{alnum:22}.{alnum:43}",
                    "key-{hex:32}",
                    "{hex:32}-us12",
                    "xkeysib-{hex:64}-{alnum:16}",
                    "npm_{alnum:36}",
                    "pypi-AgEIcHlwaS5vcmc{alnum:120}",
                    "rubygems_{hex:48}",
                    "oy2{lower:43}",
                    "dckr_pat_{alnum:27}",
                    "dop_v1_{hex:64}",
                    "HRKU-{alnum:36}",
                    "NRAK-{upper:27}",
                    "sntryu_{hex:64}",
                    "ATATT3{alnum:186}",
                    "ATBB{alnum:32}",
                    "hvs.{alnum:90}",
                    "{alnum:14}.atlasv1.{alnum:67}",
                    "dapi{hex:32}",
                    "shpat_{hex:32}",
                    "sq0atp-{alnum:22}",
                    "EAAA{alnum:60}",
                    "access_token$production${lower:16}${hex:32}",
                    "{digits:10}:AA{alnum:33}",
                    "https://discord.com/api/webhooks/{digits:18}/{alnum:68}",
                    "sk-ant-api03-{alnum:93}AA",
                    "sk-proj-{alnum:74}T3BlbkFJ{alnum:74}",
                    "sk-{alnum:20}T3BlbkFJ{alnum:20}",
                    "hf_{alnum:34}",
                    "gsk_{alnum:52}",
                    "r8_{alnum:37}",
                    "glsa_{alnum:32}_{hex:8}",
                    "lin_api_{alnum:40}",
                    "PMAK-{hex:24}-{hex:34}",
                    "dp.pt.{alnum:43}",
                    "pscale_tkn_{alnum:43}",
                    "sbp_{hex:40}",
                    "ntn_{alnum:46}",
                    "figd_{alnum:40}",
                    "pul-{hex:40}",
                    "sqp_{hex:40}",
                    "AKCp{alnum:69}",
                    "LTAI{alnum:20}",
                    "AGE-SECRET-KEY-1{upper:58}",
                    "CCIPAT_{alnum:22}_{hex:40}",
                    "tskey-auth-{alnum:17}-{alnum:32}",
                    "dt0c01.{upper:24}.{upper:64}",
                    "eyJ{alnum:33}.eyJ{alnum:90}.{alnum:43}",
                    "postgresql://shop:{alnum:16}@db.shop.io:5432/shop",
                    "mongodb+srv://app:{alnum:20}@c0.ab1cd.mongodb.net/shop",
                    "https://deploy:{alnum:18}@git.shop.io/a/b.git",
                    "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey={base64:86}=={}",
                    "Server=db.shop.io;Database=shop;User Id=app;Password={alnum:16};");

    /** What a name gives away, each in the words of its file. */
    private static final List<Surroundings> NAMED =
            List.of(
                    new Surroundings("app/Settings.java", "String API_KEY = \"@\";", "{alnum:32}"),
                    new Surroundings("app/settings.py", "SECRET_KEY = '@'", "{base64:48}"),
                    new Surroundings("web/api.ts", "const authToken: string = `@`;", "{hex:40}"),
                    new Surroundings("cmd/main.go", "clientSecret := \"@\"", "{alnum:40}"),
                    new Surroundings("conf/app.properties", "jwt.secret=@", "{base64:64}"),
                    new Surroundings("deploy/values.yml", "    api-key: @", "{lower:32}"),
                    new Surroundings("deploy/run.sh", "export ACCESS_TOKEN=@", "{alnum:30}"),
                    new Surroundings(".env", "ENCRYPTION_KEY='@'", "{hex:64}"),
                    new Surroundings("Dockerfile", "ENV AUTH_TOKEN @", "{alnum:28}"),
                    new Surroundings("pom/settings.xml", "<password>@</password>", "{alnum:14}"),
                    new Surroundings("conf/db.ini", "password = @", "{alnum:12}!"),
                    new Surroundings("app/Db.kt", "password = \"@\"", "x7{alnum:9}"),
                    new Surroundings("app/config.json", "\"dbPassword\": \"@\",", "Q4{alnum:10}"),
                    new Surroundings("conf/aws.cfg", "aws_secret_access_key = @", "{base64:40}"),
                    new Surroundings("conf/twilio.yml", "twilio_auth_token: @", "{hex:32}"),
                    new Surroundings("conf/dd.env", "DD_API_KEY=@", "{hex:32}"),
                    new Surroundings(
                            "ci/env.sh", "export CLOUDFLARE_API_TOKEN=\"@\"", "{alnum:40}"),
                    new Surroundings("conf/okta.yaml", "okta_token: '@'", "00{alnum:40}"),
                    new Surroundings(".npmrc", "//npm.shop.io/:_authToken=@", "{alnum:36}"),
                    new Surroundings(
                            "home/.netrc", "machine a.io login b password @", "{alnum:16}"),
                    new Surroundings("home/.pypirc", "password = @", "{alnum:18}"),
                    new Surroundings(
                            "home/.docker/config.json",
                            "{\"auths\": {\"r.io\": {\"auth\": \"@\"}}}",
                            "{base64:28}"),
                    new Surroundings("ops/htpasswd", "admin:@", "$apr1${alnum:8}${alnum:22}"),
                    new Surroundings("ops/kubeconfig", "    client-key-data: @", "{base64:200}"),
                    new Surroundings(
                            "jobs/a.xml", "<secret>{@}</secret>", "AQAAABAAAAAQ{base64:64}"),
                    new Surroundings("keys/id", key("RSA "), "{base64:64}"),
                    new Surroundings("keys/ec.pem", key("EC "), "{base64:64}"),
                    new Surroundings("keys/ssh", key("OPENSSH "), "{base64:70}"),
                    new Surroundings(
                            "keys/a.json", "\"k\": \"" + oneLineKey() + "\"", "{base64:64}"),
                    new Surroundings(
                            "ci/call.sh", "curl -u bot:@ https://ci.shop.io", "{alnum:16}"),
                    new Surroundings(
                            "ci/b.sh",
                            "curl -H 'Authorization: Basic @' https://a.io",
                            "{base64:36}"));

    /** Where any of the forms may stand. */
    private static final List<Surroundings> PLACES =
            List.of(
                    new Surroundings("conf/app.yml", "  token: @"),
                    new Surroundings("conf/app.json", "  \"value\": \"@\","),
                    new Surroundings(".env", "ACCESS=@"),
                    new Surroundings("conf/app.properties", "access.value=@"),
                    new Surroundings("app/Main.java", "        call(\"@\");"),
                    new Surroundings("app/main.py", "client = Client('@', retries=3)"),
                    new Surroundings("web/main.js", "const it = `@`;"),
                    new Surroundings("cmd/main.go", "\tclient.Use(\"@\")"),
                    new Surroundings("ci/run.sh", "deploy --with @ --now"),
                    new Surroundings("Dockerfile", "ARG ACCESS=@"),
                    new Surroundings("conf/app.xml", "<value>@</value>"),
                    new Surroundings("app/Old.java", "    // was @ until the move"),
                    new Surroundings("app/old.py", "# try \"@\""),
                    new Surroundings("docs/notes.md", "Use `@` for it."),
                    new Surroundings("src/test/java/shop/ATest.java", "  use(\"@\");"),
                    new Surroundings(
                            "dist/app.min.js",
                            "a();".repeat(3000) + "b('@');" + "c();".repeat(900)),
                    new Surroundings("conf/windows.ini", "first=1\r\naccess=@\r\nlast=1\r"),
                    new Surroundings(
                            "data/long.csv", "1,2,3,".repeat(2000) + "@," + "4,5,".repeat(500)));

    private record Surroundings(String path, String line, String form) {

        Surroundings(String path, String line) {
            this(path, line, "");
        }
    }

    /** Each form in two places, and what is told by its name in its own place. */
    static List<PlantedSecret> all() {
        List<PlantedSecret> planted = new ArrayList<>();
        for (int i = 0; i < 2 * FORMS.size(); i++) {
            Surroundings place = PLACES.get((i * 7 + i / FORMS.size()) % PLACES.size());
            planted.add(of(FORMS.get(i % FORMS.size()), place, 1000 + i));
        }
        for (int i = 0; i < NAMED.size(); i++) {
            planted.add(of(NAMED.get(i).form(), NAMED.get(i), 5000 + i));
        }
        return planted;
    }

    private static PlantedSecret of(String form, Surroundings place, long start) {
        String value = Placeholders.filled(form, start);
        String before = "one\n\n";
        String text =
                before
                        + Placeholders.filled(place.line(), start + 1).replace("@", value)
                        + "\ntwo\n";
        String marked = text.replace("-----BEGIN", value);
        int line =
                (int)
                                marked.substring(0, marked.indexOf(value))
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count()
                        + 1;
        return new PlantedSecret(form + " in " + place.path(), value, place.path(), text, line);
    }

    private static String key(String kind) {
        return "-----BEGIN " + kind + "PRIV{}ATE KEY-----\n@\n{base64:64}\n-----END";
    }

    private static String oneLineKey() {
        return "-----BEGIN PRIV{}ATE KEY-----\\n@\\n{base64:64}\\n-----END PRIV{}ATE KEY-----\\n";
    }
}
