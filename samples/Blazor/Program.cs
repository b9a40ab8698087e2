using BlazorSample;

// One page, rendered on the server without a script. The form changes nothing, so it needs no token against forged posts.
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
WebApplication app = builder.Build();
app.MapRazorComponents<App>().DisableAntiforgery();
app.Run();
