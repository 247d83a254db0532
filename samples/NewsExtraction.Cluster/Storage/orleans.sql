-- Tables of Orleans, and the statements that it reads from the database under the names that it knows. Written for this sample after the
-- names, parameters and results that the packages Microsoft.Orleans.*.AdoNet 10.4 ask for.
CREATE TABLE IF NOT EXISTS orleansquery (querykey varchar(64) PRIMARY KEY, querytext text NOT NULL);

CREATE TABLE IF NOT EXISTS orleansstorage (
    grainidhash integer NOT NULL,
    grainidn0 bigint NOT NULL,
    grainidn1 bigint NOT NULL,
    graintypehash integer NOT NULL,
    graintypestring text NOT NULL,
    grainidextensionstring text,
    serviceid text NOT NULL,
    payloadbinary bytea,
    modifiedon timestamptz NOT NULL,
    version integer NOT NULL
);

CREATE UNIQUE INDEX IF NOT EXISTS orleansstorage_key ON orleansstorage
    (grainidhash, graintypehash, grainidn0, grainidn1, graintypestring, coalesce(grainidextensionstring, ''), serviceid);

CREATE TABLE IF NOT EXISTS orleansmembershipversiontable (
    deploymentid varchar(150) PRIMARY KEY,
    timestamp timestamptz NOT NULL DEFAULT now(),
    version integer NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS orleansmembershiptable (
    deploymentid varchar(150) NOT NULL REFERENCES orleansmembershipversiontable (deploymentid),
    address varchar(45) NOT NULL,
    port integer NOT NULL,
    generation integer NOT NULL,
    siloname varchar(150) NOT NULL,
    hostname varchar(150) NOT NULL,
    status integer NOT NULL,
    proxyport integer,
    suspecttimes text,
    starttime timestamptz NOT NULL,
    iamalivetime timestamptz NOT NULL,
    PRIMARY KEY (deploymentid, address, port, generation)
);

CREATE TABLE IF NOT EXISTS orleansreminderstable (
    serviceid varchar(150) NOT NULL,
    grainid varchar(512) NOT NULL,
    remindername varchar(150) NOT NULL,
    starttime timestamptz NOT NULL,
    period bigint NOT NULL,
    grainhash integer NOT NULL,
    version integer NOT NULL,
    PRIMARY KEY (serviceid, grainid, remindername)
);

DELETE FROM orleansquery;

INSERT INTO orleansquery (querykey, querytext) VALUES
-- Without a version the row must not be there yet; with one it must still have it. The old version as result says that nothing was written.
('WriteToStorageKey', $q$
    WITH changed AS (
        UPDATE orleansstorage SET payloadbinary = @PayloadBinary, modifiedon = now(), version = version + 1
        WHERE grainidhash = @GrainIdHash AND graintypehash = @GrainTypeHash AND grainidn0 = @GrainIdN0 AND grainidn1 = @GrainIdN1
            AND graintypestring = @GrainTypeString AND coalesce(grainidextensionstring, '') = coalesce(@GrainIdExtensionString, '')
            AND serviceid = @ServiceId AND version = @GrainStateVersion::integer
        RETURNING version),
    added AS (
        INSERT INTO orleansstorage (grainidhash, grainidn0, grainidn1, graintypehash, graintypestring, grainidextensionstring, serviceid,
            payloadbinary, modifiedon, version)
        SELECT @GrainIdHash, @GrainIdN0, @GrainIdN1, @GrainTypeHash, @GrainTypeString, @GrainIdExtensionString, @ServiceId,
            @PayloadBinary, now(), 1
        WHERE @GrainStateVersion::integer IS NULL
        ON CONFLICT DO NOTHING
        RETURNING version)
    SELECT coalesce((SELECT version FROM changed), (SELECT version FROM added), @GrainStateVersion::integer) AS NewGrainStateVersion;
$q$),
('ReadFromStorageKey', $q$
    SELECT payloadbinary AS PayloadBinary, NULL::text AS PayloadXml, NULL::text AS PayloadJson, now(), version AS Version
    FROM orleansstorage
    WHERE grainidhash = @GrainIdHash AND graintypehash = @GrainTypeHash AND grainidn0 = @GrainIdN0 AND grainidn1 = @GrainIdN1
        AND graintypestring = @GrainTypeString AND coalesce(grainidextensionstring, '') = coalesce(@GrainIdExtensionString, '')
        AND serviceid = @ServiceId;
$q$),
-- Cleared state leaves no row: articles are many, and are cleared when their days are over.
('ClearStorageKey', $q$
    DELETE FROM orleansstorage
    WHERE grainidhash = @GrainIdHash AND graintypehash = @GrainTypeHash AND grainidn0 = @GrainIdN0 AND grainidn1 = @GrainIdN1
        AND graintypestring = @GrainTypeString AND coalesce(grainidextensionstring, '') = coalesce(@GrainIdExtensionString, '')
        AND serviceid = @ServiceId AND version = @GrainStateVersion::integer
    RETURNING version + 1 AS NewGrainStateVersion;
$q$),
('DeleteStorageKey', $q$
    DELETE FROM orleansstorage
    WHERE grainidhash = @GrainIdHash AND graintypehash = @GrainTypeHash AND grainidn0 = @GrainIdN0 AND grainidn1 = @GrainIdN1
        AND graintypestring = @GrainTypeString AND coalesce(grainidextensionstring, '') = coalesce(@GrainIdExtensionString, '')
        AND serviceid = @ServiceId AND version = @GrainStateVersion::integer
    RETURNING version + 1 AS NewGrainStateVersion;
$q$),
('UpdateIAmAlivetimeKey', $q$
    UPDATE orleansmembershiptable SET iamalivetime = @IAmAliveTime
    WHERE deploymentid = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation;
$q$),
('InsertMembershipVersionKey', $q$
    WITH added AS (INSERT INTO orleansmembershipversiontable (deploymentid) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING 1)
    SELECT count(*)::integer FROM added;
$q$),
-- A change of the table counts only where nobody else changed it meanwhile: then the version is still the one that was read.
('InsertMembershipKey', $q$
    WITH next AS (
        UPDATE orleansmembershipversiontable SET timestamp = now(), version = version + 1
        WHERE deploymentid = @DeploymentId AND version = @Version
            AND NOT EXISTS (SELECT 1 FROM orleansmembershiptable WHERE deploymentid = @DeploymentId AND address = @Address
                AND port = @Port AND generation = @Generation)
        RETURNING 1),
    added AS (
        INSERT INTO orleansmembershiptable (deploymentid, address, port, generation, siloname, hostname, status, proxyport, starttime,
            iamalivetime)
        SELECT @DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM next
        RETURNING 1)
    SELECT count(*)::integer FROM added;
$q$),
('UpdateMembershipKey', $q$
    WITH next AS (
        UPDATE orleansmembershipversiontable SET timestamp = now(), version = version + 1
        WHERE deploymentid = @DeploymentId AND version = @Version RETURNING 1),
    changed AS (
        UPDATE orleansmembershiptable SET status = @Status, suspecttimes = @SuspectTimes, iamalivetime = @IAmAliveTime
        WHERE deploymentid = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
            AND EXISTS (SELECT 1 FROM next)
        RETURNING 1)
    SELECT count(*)::integer FROM changed;
$q$),
('MembershipReadRowKey', $q$
    SELECT v.deploymentid AS DeploymentId, m.address AS Address, m.port AS Port, m.generation AS Generation, m.siloname AS SiloName,
        m.hostname AS HostName, m.status AS Status, m.proxyport AS ProxyPort, m.suspecttimes AS SuspectTimes, m.starttime AS StartTime,
        m.iamalivetime AS IAmAliveTime, v.version AS Version
    FROM orleansmembershipversiontable v LEFT JOIN orleansmembershiptable m
        ON m.deploymentid = v.deploymentid AND m.address = @Address AND m.port = @Port AND m.generation = @Generation
    WHERE v.deploymentid = @DeploymentId;
$q$),
('MembershipReadAllKey', $q$
    SELECT v.deploymentid AS DeploymentId, m.address AS Address, m.port AS Port, m.generation AS Generation, m.siloname AS SiloName,
        m.hostname AS HostName, m.status AS Status, m.proxyport AS ProxyPort, m.suspecttimes AS SuspectTimes, m.starttime AS StartTime,
        m.iamalivetime AS IAmAliveTime, v.version AS Version
    FROM orleansmembershipversiontable v LEFT JOIN orleansmembershiptable m ON m.deploymentid = v.deploymentid
    WHERE v.deploymentid = @DeploymentId;
$q$),
('DeleteMembershipTableEntriesKey', $q$
    DELETE FROM orleansmembershiptable WHERE deploymentid = @DeploymentId;
    DELETE FROM orleansmembershipversiontable WHERE deploymentid = @DeploymentId;
$q$),
('GatewaysQueryKey', $q$
    SELECT address AS Address, proxyport AS ProxyPort, generation AS Generation FROM orleansmembershiptable
    WHERE deploymentid = @DeploymentId AND status = @Status AND proxyport > 0;
$q$),
-- 3 is an active silo.
('CleanupDefunctSiloEntriesKey', $q$
    DELETE FROM orleansmembershiptable WHERE deploymentid = @DeploymentId AND iamalivetime < @IAmAliveTime AND status <> 3;
$q$),
('UpsertReminderRowKey', $q$
    INSERT INTO orleansreminderstable AS r (serviceid, grainid, remindername, starttime, period, grainhash, version)
    VALUES (@ServiceId, @GrainId, @ReminderName, @StartTime, @Period, @GrainHash, 0)
    ON CONFLICT (serviceid, grainid, remindername) DO UPDATE
        SET starttime = excluded.starttime, period = excluded.period, grainhash = excluded.grainhash, version = r.version + 1
    RETURNING version AS Version;
$q$),
('ReadReminderRowsKey', $q$
    SELECT grainid AS GrainId, remindername AS ReminderName, starttime AS StartTime, period AS Period, version AS Version
    FROM orleansreminderstable WHERE serviceid = @ServiceId AND grainid = @GrainId;
$q$),
('ReadReminderRowKey', $q$
    SELECT grainid AS GrainId, remindername AS ReminderName, starttime AS StartTime, period AS Period, version AS Version
    FROM orleansreminderstable WHERE serviceid = @ServiceId AND grainid = @GrainId AND remindername = @ReminderName;
$q$),
('ReadRangeRows1Key', $q$
    SELECT grainid AS GrainId, remindername AS ReminderName, starttime AS StartTime, period AS Period, version AS Version
    FROM orleansreminderstable WHERE serviceid = @ServiceId AND grainhash > @BeginHash AND grainhash <= @EndHash;
$q$),
('ReadRangeRows2Key', $q$
    SELECT grainid AS GrainId, remindername AS ReminderName, starttime AS StartTime, period AS Period, version AS Version
    FROM orleansreminderstable WHERE serviceid = @ServiceId AND (grainhash > @BeginHash OR grainhash <= @EndHash);
$q$),
('DeleteReminderRowKey', $q$
    WITH gone AS (DELETE FROM orleansreminderstable
        WHERE serviceid = @ServiceId AND grainid = @GrainId AND remindername = @ReminderName AND version = @Version RETURNING 1)
    SELECT count(*)::integer FROM gone;
$q$),
('DeleteReminderRowsKey', $q$
    DELETE FROM orleansreminderstable WHERE serviceid = @ServiceId;
$q$);
