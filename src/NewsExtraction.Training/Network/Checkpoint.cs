namespace NewsExtraction.Training.Network;

/// <summary>The state of a network's training after an epoch, in a file, from which a run that was cut short goes on to the same bytes.</summary>
internal static class Checkpoint
{
    /// <summary>Writes the state; a file that is there already is replaced only once the new one is whole.</summary>
    public static void Save(string path, int epochs, AdamOptimizer optimizer, EncoderTrainer encoder)
    {
        using (var writer = new BinaryWriter(File.Create(path + ".new")))
        {
            writer.Write(epochs);
            writer.Write(optimizer.Steps);
            writer.Write(encoder.Random.State);
            foreach (var parameter in encoder.Parameters) parameter.Save(writer);
        }

        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>Takes the state up again.</summary>
    /// <returns>Epochs that are done.</returns>
    public static int Load(string path, AdamOptimizer optimizer, EncoderTrainer encoder, TextWriter log)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        var epochs = reader.ReadInt32();
        optimizer.Steps = reader.ReadInt32();
        encoder.Random.State = reader.ReadUInt64();
        foreach (var parameter in encoder.Parameters) parameter.Load(reader);
        log.WriteLine($"going on after epoch {epochs}");
        return epochs;
    }
}
