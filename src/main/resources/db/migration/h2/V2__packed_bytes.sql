-- What holds packed bytes: the two databases have no name in common for it.
CREATE DOMAIN packed_bytes AS BLOB;
