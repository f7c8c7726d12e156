#!/bin/sh
# @stryker-mutator/core and @stryker-mutator/jest-runner 9.6.1, jest 30.5.2. Node 20.
#
# Input, valid: a list at module level, a test of one of its entries; Stryker with `incremental` and `coverageAnalysis: perTest`.
# It tells that the other entry's text can be emptied unnoticed. Then a test of that entry is added to the same file.
# The guess: the next incremental run tries that change again. Its document says that an unnoticed change is taken over only
# where no new test covers it and no test has changed.
# What happens: a change at module level is covered by no test in particular, so no new test covers it either, and what was
# said of it before is said again: "survived", with the score of before. With `--force` the same tests notice it.
#     first: 1 of the 2 texts unnoticed; with the new test, incremental: still 1; with the new test, --force: 0
# Why it matters: whoever writes a test for such a change, which a table of codes has dozens of, sees no difference, and looks
# for the fault in the test.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init --yes >npm.log
npm install --no-audit --no-fund --ignore-scripts @stryker-mutator/core@9.6.1 @stryker-mutator/jest-runner@9.6.1 jest@30.5.2 >>npm.log 2>&1

cat >codes.js <<'JS'
const CODES = ['north', 'south'];
exports.isCode = (text) => CODES.includes(text);
JS
cat >codes.test.js <<'JS'
const { isCode } = require('./codes');
test('north', () => expect(isCode('north')).toBe(true));
JS
cat >stryker.config.json <<'JSON'
{
  "mutate": ["codes.js"],
  "testRunner": "jest",
  "plugins": ["@stryker-mutator/jest-runner"],
  "coverageAnalysis": "perTest",
  "incremental": true,
  "reporters": ["json"],
  "allowConsoleColors": false
}
JSON

unnoticed() {
  npx stryker run "$@" >stryker.log 2>&1 || { cat stryker.log; exit 1; }
  node -e '
    const { files } = JSON.parse(require("fs").readFileSync("reports/mutation/mutation.json", "utf8"));
    const texts = files["codes.js"].mutants.filter(({ mutatorName }) => mutatorName === "StringLiteral");
    console.log(texts.filter(({ status }) => status === "Survived").length);'
}

first=$(unnoticed)
echo "test('south', () => expect(isCode('south')).toBe(true));" >>codes.test.js
again=$(unnoticed)
forced=$(unnoticed --force)
echo "unnoticed texts: at first $first; with a test for it, incremental $again; with --force $forced"
[ "$first $again $forced" = "1 1 0" ] || { echo 'It is another way now.'; exit 1; }
