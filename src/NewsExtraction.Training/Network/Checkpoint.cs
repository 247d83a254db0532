namespace NewsExtraction.Training.Network;

/// <summary>The state of a network's training after an epoch, in a file, from which a run
/// that was cut short goes on to the same bytes.</summary>
/// <param name="optimizers">Move the weights, all by the same number of steps.</param>
/// <param name="randoms">What is drawn at random comes from these.</param>
/// <param name="parameters">All weights.</param>
internal sealed class Checkpoint(IReadOnlyList<AdamOptimizer> optimizers, IReadOnlyList<SeededRandom> randoms,
    IReadOnlyList<Parameter> parameters)
{
    public Checkpoint(AdamOptimizer optimizer, EncoderTrainer encoder)
        : this([optimizer], [encoder.Random], encoder.Parameters)
    {
    }

    /// <summary>Writes the state; a file that is there already is replaced only once the new one is whole.</summary>
    public void Save(string path, int epochs)
    {
        using (var writer = new BinaryWriter(File.Create(path + ".new")))
        {
            writer.Write(epochs);
            writer.Write(optimizers[0].Steps);
            foreach (var random in randoms) writer.Write(random.State);
            foreach (var parameter in parameters) parameter.Save(writer);
        }

        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>Takes the state up again where the file exists.</summary>
    /// <returns>Epochs that are done.</returns>
    public int Load(string? path, TextWriter log)
    {
        if (path is null || !File.Exists(path)) return 0;
        using var reader = new BinaryReader(File.OpenRead(path));
        var epochs = reader.ReadInt32();
        var steps = reader.ReadInt32();
        foreach (var optimizer in optimizers) optimizer.Steps = steps;
        foreach (var random in randoms) random.State = reader.ReadUInt64();
        foreach (var parameter in parameters) parameter.Load(reader);
        log.WriteLine($"going on after epoch {epochs}");
        return epochs;
    }
}
