-- The forms a job found in a submission, packed: few, and always read together.
CREATE TABLE submission_records (
    job VARCHAR(100) NOT NULL,
    arrival BIGINT NOT NULL,
    records packed_bytes NOT NULL,
    CONSTRAINT submission_records_key PRIMARY KEY (job, arrival)
);
