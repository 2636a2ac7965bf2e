-- Asks the questions of the quality set, in turn from a place drawn by chance, of the pages and of the API, two to one.
-- Run in the repository's root; UNIQUE=1 adds a word to each question that makes it new to every cache, PATHS=/ asks that path alone.
local questions = {}
for _, name in ipairs({"same-language", "cross-lingual", "unanswerable"}) do
  local first = true
  for line in io.lines("web/src/test/resources/quality/" .. name .. ".tsv") do
    if not first then
      local _, language, question = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)")
      questions[#questions + 1] = {language = language, text = question}
    end
    first = false
  end
end

local function encoded(text)
  return (text:gsub("[^%w]", function(c) return string.format("%%%02X", c:byte()) end))
end

local pages = {uk = "uk", sv = "sv", nb = "nb", nn = "nn", en = "en"}
local unique = os.getenv("UNIQUE")
local only = os.getenv("PATHS")
local at, asked

function init()
  math.randomseed(os.time() + tonumber(tostring({}):match("0x(%x+)"), 16) % 100000)
  at, asked = math.random(#questions), math.random(1000000)
end

function request()
  if only then return wrk.format("GET", only) end
  at, asked = at % #questions + 1, asked + 1
  local question = questions[at]
  local text = encoded(unique and question.text .. " " .. asked or question.text)
  local ui = pages[question.language] or "en"
  if at % 3 == 0 then return wrk.format("GET", "/api/v1/answer?ui=" .. ui .. "&q=" .. text) end
  return wrk.format("GET", "/" .. ui .. "/search?q=" .. text)
end


function done(summary, latency)
  io.write(string.format("%d requests, %.0f a second, p50 %.1f ms, p99 %.1f ms, max %.0f ms, not 2xx/3xx %d, timeouts %d\n",
    summary.requests, summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3, latency.max / 1e3, summary.errors.status, summary.errors.timeout))
end
