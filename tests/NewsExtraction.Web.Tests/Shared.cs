using NewsExtraction.Web.Tests.Support;

namespace NewsExtraction.Web.Tests;

/// <summary>The application as it is shipped, started once for all tests that change no setting.</summary>
[SetUpFixture]
internal sealed class Shared
{
    internal static WebServer Server { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start() => Server = await WebServer.With();

    [OneTimeTearDown]
    public async Task Stop() => await Server.DisposeAsync();
}
