-- What is asked for: articles with their events, and merged events with the reports that they are made of.
CREATE TABLE IF NOT EXISTS articles (
    id text PRIMARY KEY,
    sequence bigint NOT NULL,
    hash text NOT NULL,
    model text NOT NULL,
    published date,
    language text,
    title text
);

CREATE TABLE IF NOT EXISTS article_events (
    article text NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    event text NOT NULL,
    type text NOT NULL,
    json text NOT NULL,
    PRIMARY KEY (article, event)
);

CREATE TABLE IF NOT EXISTS merged_events (
    block text NOT NULL,
    id text NOT NULL,
    version text NOT NULL,
    is_final boolean NOT NULL,
    type text NOT NULL,
    family text NOT NULL,
    realis text NOT NULL,
    confidence double precision NOT NULL,
    place text,
    region text,
    country text,
    latitude double precision,
    longitude double precision,
    first_day date,
    last_day date,
    first_seen date,
    last_seen date,
    sources integer NOT NULL,
    json text NOT NULL,
    PRIMARY KEY (block, id)
);

CREATE INDEX IF NOT EXISTS merged_events_day ON merged_events (first_seen, type);
CREATE INDEX IF NOT EXISTS merged_events_place ON merged_events (country, lower(place));

CREATE TABLE IF NOT EXISTS merged_reports (
    block text NOT NULL,
    id text NOT NULL,
    article text NOT NULL,
    event text NOT NULL,
    copy_of text,
    PRIMARY KEY (block, id, article, event),
    FOREIGN KEY (block, id) REFERENCES merged_events (block, id) ON DELETE CASCADE
);

CREATE INDEX IF NOT EXISTS merged_reports_article ON merged_reports (article, event);
